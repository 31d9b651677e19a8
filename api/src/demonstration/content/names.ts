/** Given names from many cultures; none belongs with any particular family name. */
export const givenNames: readonly string[] = (
  'Abena Adaeze Adam Aisha Akua Alejandra Aleksandra Alice Amara Anan Andrei Angela Anjali Ann Arjun Asha Ayodele Aylin ' +
  'Beata Benedict Bernadette Bilal Bogdan Bronwen Callum Camila Carmen Carys Catalina Cedric Chidi Chiara Chloe Clara ' +
  'Conor Cristina Daisy Damian Daniela Darius Deborah Deepa Delroy Divya Dominika Donna Ebele Eilidh Ekaterina Elena ' +
  'Elif Emeka Emily Eoin Esther Ewa Fatima Femi Fiona Florin Folake Francesca Gabriel Georgina Gloria Gosia Gurpreet ' +
  'Hamza Hanna Harriet Hassan Hye-jin Ibrahim Imani Indira Ines Ioana Isaac Ivana Jacek Jamila Jasmine Jerome Jin Joana ' +
  'Jonah Josephine Jude Kamal Karolina Kasia Kavita Keiko Kemi Kerry Khadija Kofi Kwame Lakshmi Leila Leon Lerato Lin ' +
  'Linda Lorenzo Lucia Lwazi Magda Mahmoud Malik Manoj Marcus Mariam Marisol Martyna Maya Mehmet Mei Meera Miguel Mihai ' +
  'Mira Monique Nadia Naomi Narges Neha Ngozi Niamh Nikhil Noor Norma Nuala Obinna Oleksandr Olga Omar Oluwaseun Patience ' +
  'Paulo Pawel Peter Petra Philippa Precious Quynh Rachel Rafael Rahul Rania Rashid Rebecca Rhys Rita Rohan Rosa Roxana ' +
  'Rukhsana Ruby Sadia Salma Samuel Sandeep Santiago Sara Sean Sefa Shanice Sibusiso Simone Sinead Sofia Stella Sunita ' +
  'Suresh Svetlana Tadeusz Tamsin Tanisha Tariq Temi Tendai Teresa Thandiwe Theo Thuy Tomasz Uche Usha Valentina Vera ' +
  'Victor Vikram Violeta Wafa Wanjiru Wei Wiktor Winston Xin Yasmin Yaw Yetunde Yusuf Zainab Zanele Zofia Zuzana'
).split(' ');

/** Family names from many cultures. */
export const familyNames: readonly string[] = (
  'Abdi Acheampong Adeleke Ahmed Akhtar Almeida Amoah Appiah Asante Baker Balogun Banerjee Baptiste Barros Begum Bello ' +
  'Bennett Bialek Boateng Brennan Byrne Campbell Cardoso Castillo Chakraborty Chan Chaudhry Chen Chikwanha Chukwu Clarke ' +
  'Coleman Costa Cruz Czarnecki Dalal Davies Delgado Desai Dhillon Diallo Dias Dimitrova Dlamini Dogan Doyle Dumitru ' +
  'Edwards Egan Ejiofor Evans Farah Fernandes Fernando Flores Forde Galea Garcia Ghimire Gill Goncalves Gonzales Griffiths ' +
  'Gurung Haddad Haile Hassan Henry Hoang Horvat Hughes Hussain Ibe Ionescu Islam Iyer Jankowska Jarvis Jimenez Johal ' +
  'Joseph Kamara Karimi Katz Kaur Kelly Khumalo Kim Kovacs Kowalczyk Kumar Lam Larbi Lee Lewandowska Lim Lopes Lungu ' +
  'Macdonald Maduka Mahlangu Malhotra Manning Marin Marques Mascarenhas Mbeki Mensah McKenna Mendoza Mishra Mohamud ' +
  'Moreno Morgan Moyo Mukherjee Murphy Mutasa Naidoo Nair Ncube Nguyen Njoroge Nowak Nwosu Nyambura Obi Odhiambo Ogunleye ' +
  'Olsen Omondi Onyango Osei Owusu Pallister Panesar Park Patel Pereira Petrov Pham Pillai Popescu Pires Qureshi Radu ' +
  'Rahman Rai Ramos Rao Reid Ribeiro Roberts Rossi Ryan Saeed Salgado Santos Sesay Shah Sheikh Shrestha Sidhu Silva ' +
  'Simmons Singh Sithole Sokolova Stephens Suleiman Szabo Tamang Tan Tesfaye Thapa Thomas Tran Turner Uddin Usman Varga ' +
  'Vasquez Venter Walsh Wang Warsame Watkins Weir Wilson Wojcik Wong Yeboah Yilmaz Zhang Zhou Zulu'
).split(' ');
